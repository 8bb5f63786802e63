import { openZipText } from '../opc/open-zip.ts'

/** The parts of a .docx that a house style is taken from; null where it is none. */
export function houseStyleOf(bytes: Uint8Array): Map<string, string> | null {
  const parts = openZipText(bytes, /^word\/(?:document|styles|theme\/theme1)\.xml$/)
  return parts?.has('word/styles.xml') && parts.has('word/document.xml') ? parts : null
}
