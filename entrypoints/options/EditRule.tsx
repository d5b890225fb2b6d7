import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Names } from '@/components/options/rule-words';
import { type Pick, readPick } from '@/utils/extension/picks';
import type { CustomRule } from '@/utils/rules/schema';
import { RuleFormPage } from './RuleFormPage';
import type { RuleFormRoom } from './rule-form-room';

interface EditRuleProps {
  readonly room: RuleFormRoom;
  readonly names: Names;
  readonly known: CustomRule | 'gone' | null;
  readonly host: string;
  /** What the person pointed at; empty where that is not how it begins. */
  readonly pick: string;
}

/** What the form needs beside the rule, brought only where a rule is edited. */
const bring = (pick: string) =>
  Promise.all([
    import('@/utils/stores/rule-form'),
    pick === '' ? null : readPick(pick).catch(() => null),
  ]);

interface Brought {
  readonly createForm: typeof import('@/utils/stores/rule-form')['createRuleForm'];
  readonly picked: Pick | null;
}

/**
 * The page on which one rule is made or changed. What is typed stays when the rule is deleted
 * elsewhere meanwhile: saving brings it back.
 */
export function EditRule({ room, names, host, pick, ...props }: EditRuleProps) {
  const [known] = useState(props.known);
  const [brought, setBrought] = useState<Brought | null>(null);
  useEffect(() => {
    let isHere = true;
    void bring(pick).then(([{ createRuleForm }, picked]) => {
      if (isHere) setBrought({ createForm: createRuleForm, picked });
    });
    return () => {
      isHere = false;
    };
  }, [pick]);
  if (known === 'gone')
    return (
      <>
        <p>{i18n.t('form.gone')}</p>
        <a href="#/rules">{i18n.t('form.back')}</a>
      </>
    );
  if (!brought) return null;
  const { createForm, picked } = brought;
  const isLost = pick !== '' && picked === null;
  return (
    <RuleFormPage
      room={room}
      names={names}
      isPickLost={isLost}
      createForm={createForm}
      start={{ known, host, pick: picked }}
    />
  );
}
