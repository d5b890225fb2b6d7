import { useEffect, useRef } from 'preact/hooks';
import { Waiting } from '@/components/options/PageStates';
import { WorkBar } from '@/components/options/work/WorkBar';
import { Dialog } from '@/components/ui/Dialog';
import { Empty } from '@/components/ui/Empty';
import { Icon, type IconName } from '@/components/ui/Icon';
import { SwitchedOff } from '@/components/ui/SwitchedOff';
import { Toast, Toasts } from '@/components/ui/Toasts';
import { Specimen, State } from './Specimen';
import { long, nothing, unbroken } from './samples';

/** [its classes, its drawing, what it says] */
const banners = [
  ['', 'clock', '3 drafts leave on 3 December.'],
  ['bad', 'storage', 'The browser could not save. What you see may be old.'],
  ['info', 'reload', 'The list was updated on 24 November.'],
] as const satisfies readonly (readonly [string, IconName, string])[];

const Banner = ({ look, icon, text }: { look: string; icon: IconName; text: string }) => (
  <div class={`banner ${look}`}>
    <Icon name={icon} />
    <span>{text}</span>
    <button type="button" class="button compact">
      Keep them
    </button>
  </div>
);

const Answers = ({ onAnswer }: { readonly onAnswer: () => void }) => (
  <>
    <button type="button" class="button" onClick={onAnswer}>
      Keep the log
    </button>
    <button type="button" class="button bad" onClick={onAnswer}>
      Delete the log
    </button>
  </>
);

function Dialogs() {
  const open = useRef<HTMLDialogElement>(null);
  const asked = useRef<HTMLDialogElement>(null);
  const close = () => asked.current?.close();
  // Shown among the rest, and so without the focus and without a veil.
  useEffect(() => open.current?.setAttribute('open', ''), []);
  return (
    <Specimen of="Dialog">
      <State name="In the page" wide>
        <Dialog dialog={open} text={`Delete 1,241 lines of the log? ${long}.`}>
          <Answers onAnswer={nothing} />
        </Dialog>
      </State>
      <State name="Over the page">
        <button type="button" class="button" onClick={() => asked.current?.showModal()}>
          Open the dialog
        </button>
        <Dialog dialog={asked} text="Delete 1,241 lines of the log?">
          <Answers onAnswer={close} />
        </Dialog>
      </State>
    </Specimen>
  );
}

/** All that is said to the person. */
export const Messages = () => (
  <>
    <Specimen of="Banner">
      {banners.map(([look, icon, text]) => (
        <State key={look} name={look === '' ? 'Warning' : look} wide>
          <Banner look={look} icon={icon} text={text} />
        </State>
      ))}
      <State name="Long text" wide>
        <Banner look="" icon="alert" text={`${long} ${unbroken}`} />
      </State>
    </Specimen>
    <Specimen of="Toasts">
      {['Deleted: Hide X (Twitter)', `${long} ${unbroken}`].map((text, at) => (
        <State key={text} name={at === 0 ? 'With a way back' : 'Long text'} wide>
          <Toasts>
            <Toast text={text} onDismiss={nothing}>
              <button type="button" class="button compact">
                Undo
              </button>
            </Toast>
          </Toasts>
        </State>
      ))}
      <State name="Said only" wide>
        <Toasts>
          <Toast text="Copied." onDismiss={nothing} />
        </Toasts>
      </State>
    </Specimen>
    <Dialogs />
    <Specimen of="Empty">
      <State name="With a way on" wide>
        <Empty>
          <h3>No rules yet</h3>
          <p class="quiet">Point at a control in a page, or write one here.</p>
          <button type="button" class="button primary">
            New rule
          </button>
        </Empty>
      </State>
      <State name="Long text" wide>
        <Empty>
          <h3>{long}</h3>
          <p class="quiet">{unbroken}</p>
        </Empty>
      </State>
    </Specimen>
    <Specimen of="Busy">
      {[0.4, null].map((part) => (
        <State key={part} name={part === null ? 'Not known how far' : 'How far'} wide>
          <WorkBar isOn label="Adding posts" part={part} onCancel={nothing} />
        </State>
      ))}
      <State name="A page that is brought">
        <Waiting />
      </State>
    </Specimen>
    <Specimen of="SwitchedOff">
      <State name="Locked by policy" wide>
        <SwitchedOff title="Queue" />
      </State>
    </Specimen>
  </>
);
