import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import './formula-sheet.scss'

export interface FormulaSheetProps {
  formulas: readonly string[]
  onClose: () => void
}

/** How the board counts, in words. */
export function FormulaSheet({ formulas, onClose }: FormulaSheetProps) {
  return (
    <Sheet title={useWords().board.formula} onClose={onClose} id="board-formulas">
      <View className="formulas">
        {formulas.map((formula) => (
          <Text key={formula}>{formula}</Text>
        ))}
      </View>
    </Sheet>
  )
}
