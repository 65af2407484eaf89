import { z } from 'zod';
import { FaultList, type Refused } from './faultList.ts';
import { takeForbiddenKeys } from './forbiddenKeys.ts';
import { decode, parseJson } from './jsonText.ts';
import { readShape } from './readShape.ts';
import { shapeOf } from './shape.ts';

const KeptFinding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  subject: z.string(),
  name: z.string().default(''),
  tribe: z.object({ id: z.string(), name: z.string() }).nullable().optional(),
  message: z.string(),
  waived: z.boolean().default(false),
  count: z.int().optional(),
  limit: z.int().optional(),
});
const KeptScenario = z.object({ id: z.string(), name: z.string(), findings: z.array(KeptFinding) });
const KeptFile = z.object({ file: z.string(), scenarios: z.array(KeptScenario).default([]) });
const KeptFindings = z.object({ files: z.array(KeptFile) });

/** The findings of some files, as `check` printed them as JSON; a rule may be one that is not known here. */
export type KeptFindings = z.infer<typeof KeptFindings>;

const KEPT_FINDINGS = shapeOf(KeptFindings);

/** Reads what `check` printed as JSON, now or in an earlier version; as strict as with a document. */
export function readFindings(file: Uint8Array): { kind: 'ok'; kept: KeptFindings } | Refused {
  const faults = new FaultList();
  const text = decode(file, faults);
  const raw = text === null ? undefined : parseJson(text, faults);
  if (faults.count > 0) return faults.refused();
  takeForbiddenKeys(raw, faults);
  const kept = readShape(KEPT_FINDINGS, raw, [], faults) as KeptFindings;
  return faults.count > 0 ? faults.refused() : { kind: 'ok', kept };
}
