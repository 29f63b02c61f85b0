import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CategoryView } from '@/api/types'
import { useWords } from '@/i18n'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Sheet } from '@/ui/sheet/sheet'
import { categoryName } from '../hooks/use-sorting'
import './report.scss'

export interface CategorySheetProps {
  groups: readonly CategoryView[]
  chosen: string | undefined
  /** An empty id: none. */
  onChoose: (id: string) => void
  onClose: () => void
}

/** Two levels: the group, then what it is. */
export function CategorySheet({ groups, chosen, onChoose, onClose }: CategorySheetProps) {
  const words = useWords().report
  const language = useSettings((settings) => settings.language)
  const home = groups.find(({ children }) => children.some(({ id }) => id === chosen)) ?? groups[0]
  const [groupId, setGroupId] = useState(home?.id)
  const group = groups.find(({ id }) => id === groupId) ?? home
  const clear = <Button text={words.clearCategory} block id="category-none" onPress={() => onChoose('')} />
  return (
    <Sheet title={words.chooseCategory} onClose={onClose} foot={clear} id="sheet-category">
      <View className="categories">
        <View className="categories__groups">
          {groups.map((each) => (
            <Chip
              key={each.id}
              role="tab"
              text={categoryName(each, language)}
              chosen={each.id === group?.id}
              onPress={() => setGroupId(each.id)}
            />
          ))}
        </View>
        <Leaves leaves={group?.children ?? []} chosen={chosen} onChoose={onChoose} />
      </View>
    </Sheet>
  )
}

interface LeavesProps extends Pick<CategorySheetProps, 'chosen' | 'onChoose'> {
  leaves: readonly CategoryView[]
}

function Leaves({ leaves, chosen, onChoose }: LeavesProps) {
  const language = useSettings((settings) => settings.language)
  return (
    <View className="categories__leaves">
      {leaves.map((each) => (
        <Button
          key={each.id}
          id={`category-${each.code}`}
          look={each.id === chosen ? 'soft' : 'outline'}
          size="small"
          text={categoryName(each, language)}
          onPress={() => onChoose(each.id)}
        />
      ))}
    </View>
  )
}
