/** WeChat wants this component beside a custom tab bar; ours is drawn inside each page (ui/tab-bar). */
export default function CustomTabBar() {
  return null
}
