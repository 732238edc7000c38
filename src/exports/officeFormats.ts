/** What writes office files comes to the browser when one is asked for. */
export type OfficeEnding = 'docx' | 'xlsx';

interface OfficeFormat {
  /** Its media type. */
  type: string;
  /** Bytes that a browser downloads to write one, compressed, the first time. tests/contract/client.build.test.ts weighs them. */
  weight: number;
}

export const OFFICE_FORMATS: Record<OfficeEnding, OfficeFormat> = {
  docx: {type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', weight: 75_000},
  xlsx: {type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', weight: 25_000},
};
