// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { policyExamples } from '@/tests/fixtures/policy-files';
import { managedSchema } from '@/utils/build/managed-schema';
import { readPolicy } from '@/utils/plan/policy/read-policy';
import { policyKeys } from '@/utils/plan/policy-keys';

const conforms = new Ajv().compile(managedSchema);
const valuesOf = (name: string) => policyExamples[name]?.() ?? {};

test('each example is one that is known here', () => {
  expect(readdirSync('assets/policy/examples').sort()).toEqual(Object.keys(policyExamples).sort());
});

test.each(Object.keys(policyExamples))(
  '%s is understood wholly, and says the same as all',
  (name) => {
    const reading = readPolicy(valuesOf(name), '0.1.0');
    expect(reading.problems).toEqual([]);
    expect(reading.policy).toEqual(readPolicy(valuesOf('linux.json'), '0.1.0').policy);
    expect(reading.policy.packs.map(({ id, rules }) => [id, rules.length])).toEqual([
      ['agency', 1],
    ]);
  },
);

test.each(Object.keys(policyExamples).filter((name) => !name.startsWith('firefox')))(
  '%s is what the schema of Chrome and Edge asks for, so that no value is dropped',
  (name) => {
    expect(conforms(valuesOf(name)), JSON.stringify(conforms.errors)).toBe(true);
  },
);

test('the examples show each key, and the schema knows no other', () => {
  expect(Object.keys(valuesOf('linux.json')).sort()).toEqual([...policyKeys].sort());
  expect(Object.keys(managedSchema.properties).sort()).toEqual([...policyKeys].sort());
});

test('the schema is one that Chrome takes: an object at the top, one type a value, nothing about others', () => {
  expect(managedSchema.type).toBe('object');
  const text = JSON.stringify(managedSchema);
  expect(text).not.toContain('additionalProperties');
  for (const [, type] of text.matchAll(/"type":("[a-z]+"|\[|\{)/g))
    expect(type).toMatch(/^"(array|boolean|integer|object|string)"$/);
});
