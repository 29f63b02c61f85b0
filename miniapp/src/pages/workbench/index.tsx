import { Text, View } from '@tarojs/components'

export default function Page() {
  return (
    <View aria-label="hello" aria-role="button">
      <Text>hello</Text>
    </View>
  )
}
