/** Style sheets say nothing to a component test. */
export default {}
