import type { ICommandService } from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../host/geometry';
import type { DataValidation } from '../host/sheet-parts';
import { expandFormula } from '../store-memory/expand-formula';
import type { MemoryBook } from '../store-memory/memory-book';
import type { MemorySheet } from '../store-memory/memory-sheet';
import { conditionalToUniver, validationToUniver } from './rules-to-univer';

/** Validations and conditional formats of one sheet in Univer: replaced as a whole when the model's changed. */
export class RulesProjection {
  private validations: readonly unknown[] = [];
  private formats: MemorySheet['conditionalFormats'] = [];
  private validationIds: string[] = [];
  private formatIds: string[] = [];
  private stale = false;

  constructor(
    private readonly commands: ICommandService,
    private readonly target: { readonly unitId: string; readonly subUnitId: string },
  ) {}

  forget(): void {
    this.stale = true;
  }

  show(book: MemoryBook, sheet: MemorySheet): void {
    const expand = (formula: string): string => expandFormula(formula, { book, sheet: sheet.record.id, row: 0 });
    if (this.stale || this.validations !== sheet.validations.entries) this.showValidations(sheet, expand);
    if (this.stale || this.formats !== sheet.conditionalFormats) this.showFormats(sheet, expand);
    this.stale = false;
  }

  private send(command: { readonly id: string }, params: object): void {
    this.commands.syncExecuteCommand(command.id, { ...this.target, ...params }, { onlyLocal: true });
  }

  private showValidations(sheet: MemorySheet, expand: (formula: string) => string): void {
    if (this.validationIds.length > 0) this.send(RemoveDataValidationMutation, { ruleId: this.validationIds });
    this.validations = sheet.validations.entries;
    const grouped = new Map<DataValidation, Area[]>();
    for (const { area, value } of sheet.validations.entries) {
      const areas = grouped.get(value);
      if (areas) areas.push(area);
      else grouped.set(value, [area]);
    }
    const rules = [...grouped].map(([validation, areas], index) =>
      validationToUniver(`validation-${sheet.record.id}-${index}`, areas, validation, expand),
    );
    this.validationIds = rules.map(({ uid }) => uid);
    if (rules.length > 0) this.send(AddDataValidationMutation, { rule: rules });
  }

  private showFormats(sheet: MemorySheet, expand: (formula: string) => string): void {
    for (const cfId of this.formatIds) this.send(DeleteConditionalRuleMutation, { cfId });
    this.formats = sheet.conditionalFormats;
    this.formatIds = this.formats.map(({ id }) => id);
    // Univer puts each new rule before the others, so the one that counts first goes last.
    for (const format of [...this.formats].reverse()) {
      this.send(AddConditionalRuleMutation, { rule: conditionalToUniver(format, expand) });
    }
  }
}
