export interface DayInputProps {
  label: string
  value: string
  onChange: (day: string) => void
  id: string
}

/** A day of the calendar; the browser's own picker. */
export function DayInput({ label, value, onChange, id }: DayInputProps) {
  return (
    <label className="board-day">
      <span>{label}</span>
      <input type="date" id={id} value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  )
}
