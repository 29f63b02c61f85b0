import { AREA_LAYERS, type AreaLayer, type AreaLevel } from '@beegrid/shared'
import { useId } from 'react'
import { useDeskWords } from '@/i18n/desk'
import type { AreaForm } from '../model/desk-tool'

interface LineProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  note?: string | undefined
  limit: number
  id: string
  type?: 'text' | 'tel'
}

export function Line({ label, value, onChange, placeholder, note, limit, id, type = 'text' }: LineProps) {
  const noteId = useId()
  return (
    <label className="areas-field">
      <span className="areas-field__label">{label}</span>
      <input
        id={id}
        className="areas-field__input"
        type={type}
        value={value}
        maxLength={limit}
        placeholder={placeholder}
        autoComplete="off"
        {...(note !== undefined && { 'aria-describedby': noteId })}
        onChange={({ target }) => onChange(target.value)}
      />
      {note !== undefined && (
        <span className="areas-field__note" id={noteId}>
          {note}
        </span>
      )}
    </label>
  )
}

function Layers({ value, onChange }: { value: AreaLayer; onChange: (layer: AreaLayer) => void }) {
  const words = useDeskWords().areaKeeping
  return (
    <fieldset className="areas-choices">
      <legend className="areas-field__label">{words.form.layer}</legend>
      {AREA_LAYERS.map((layer) => (
        <label className="areas-choice" key={layer}>
          <input
            className="areas-tick"
            type="radio"
            name="layer"
            checked={value === layer}
            onChange={() => onChange(layer)}
          />
          <span className="areas-choice__words">
            <span>{words.layers[layer]}</span>
            <span className="areas-field__note">{words.layerNotes[layer]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

export interface AreaFieldsProps {
  form: AreaForm
  level: AreaLevel
  onChange: (form: AreaForm) => void
  codeNote?: string | undefined
  /** What stands in the field while nobody has typed a code. */
  suggested?: string | undefined
}

function Names({ form, set }: { form: AreaForm; set: (part: Partial<AreaForm>) => void }) {
  const words = useDeskWords().areaKeeping.form
  return (
    <>
      <Line
        id="area-name"
        label={words.name}
        value={form.name}
        placeholder={words.namePlaceholder}
        limit={60}
        onChange={(name) => set({ name })}
      />
      <Line
        id="area-short"
        label={words.shortName}
        value={form.shortName}
        placeholder={words.shortNamePlaceholder}
        limit={40}
        onChange={(shortName) => set({ shortName })}
      />
    </>
  )
}

/** Name, short name, kind, code and phone: the words of an area. */
export function AreaFields({ form, level, onChange, codeNote, suggested }: AreaFieldsProps) {
  const words = useDeskWords().areaKeeping.form
  const set = (part: Partial<AreaForm>) => onChange({ ...form, ...part })
  return (
    <>
      <Names form={form} set={set} />
      {level === 'grid' && <Layers value={form.layer} onChange={(layer) => set({ layer })} />}
      <Line
        id="area-code"
        label={words.code}
        value={form.code}
        {...(suggested !== undefined && { placeholder: suggested })}
        note={codeNote ?? words.codeFormats[level]}
        limit={20}
        onChange={(code) => set({ code })}
      />
      <Line
        id="area-phone"
        label={words.phone}
        value={form.phone}
        placeholder={words.phonePlaceholder}
        limit={20}
        type="tel"
        onChange={(phone) => set({ phone })}
      />
    </>
  )
}
