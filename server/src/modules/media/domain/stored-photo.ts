/** Where a re-encoded photo lies and what it is. */
export interface StoredPhoto {
  readonly fileKey: string
  readonly thumbKey: string
  readonly contentType: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  /** Of the full-size file, hex. */
  readonly sha256: string
}
