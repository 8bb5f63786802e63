/** The parts of an OPC package by name, without a leading slash: XML as text, the rest as bytes. */
export type Package = Map<string, string | Uint8Array>
