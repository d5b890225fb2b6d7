/** @jsxImportSource react */
import { marksOf, other } from '../shared/marks';
import { toggled } from '../shared/store';
import { type Profile, store } from './store';

interface Props {
  profiles: readonly Profile[];
  selected: readonly string[];
}

const nameOf = ({ handle, service }: Profile, isOn: boolean) =>
  `${isOn ? 'Selected' : 'Unselected'} profile ${handle} - \n\u200b${service}\u200b Profile`;

/** Boxes in a fixed box; what a box stands for is in its name alone. */
export function ProfileMenu({ profiles, selected }: Props) {
  return (
    <div className="Menu__layer___4sGh2">
      <input type="text" placeholder="Find a profile" {...other} />
      {profiles.map((profile) => {
        const { handle, service, color } = profile;
        const isOn = selected.includes(handle);
        return (
          <div
            key={handle}
            tabIndex={0}
            aria-label={nameOf(profile, isOn)}
            className={isOn ? 'Menu__item___3pLs9 Menu__on___0qWx5' : 'Menu__item___3pLs9'}
            onClick={() => store.change({ selected: toggled(selected, handle) })}
            onKeyDown={({ key }) =>
              key === 'Enter' && store.change({ selected: toggled(selected, handle) })
            }
            {...marksOf(service === 'twitter' ? 'x' : service, 'compose', isOn)}
          >
            <span className="Menu__face___7dJk1" style={{ borderColor: color }}>
              E
            </span>
            {handle}
            <span className="Menu__check___2vBn6">{isOn ? '●' : '○'}</span>
          </div>
        );
      })}
      <div className="Menu__all___5tRe3" {...other}>
        Select All
      </div>
    </div>
  );
}
