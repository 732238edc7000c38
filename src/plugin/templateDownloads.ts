import type {Publication} from '../exports/publication';
import type {TemplateFile} from '../exports/templateFiles';
import {templateFiles} from '../exports/templateFiles';
import {templateFile} from '../model/fileAddresses';
import type {Template} from '../model/template';

/** Makes the files of templates; those of a template that has not changed since are not made again. */
export class TemplateDownloads {
  readonly #make: typeof templateFiles;
  #made = new Map<string, TemplateFile[]>();

  constructor(make = templateFiles) {
    this.#make = make;
  }

  /** Address of each file (without the base URL) → its bytes. */
  async of(templates: readonly Template[], publication: Publication): Promise<Map<string, Uint8Array>> {
    const kept = new Map<string, TemplateFile[]>();
    const downloads = new Map<string, Uint8Array>();
    for (const template of templates) {
      const key = JSON.stringify([template, publication]);
      const files = this.#made.get(key) ?? (await this.#make(template, publication));
      kept.set(key, files);
      for (const {ending, bytes} of files) downloads.set(templateFile(template.id, ending), bytes);
    }
    this.#made = kept;
    return downloads;
  }
}
