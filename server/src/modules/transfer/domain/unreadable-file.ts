import { findingAt, type Finding, type Trouble, type Where } from './finding.js'

/** A file that cannot be read as what it should be: nothing of it is kept. */
export class UnreadableFile extends Error {
  constructor(readonly finding: Finding) {
    super(finding.en)
    this.name = 'UnreadableFile'
  }
}

export function unreadable(where: Where, trouble: Trouble): UnreadableFile {
  return new UnreadableFile(findingAt(where, trouble))
}
