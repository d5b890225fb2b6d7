import { i18n } from '#i18n';
import { sectionOf } from '@/components/options/layout/sections';
import { Place } from '@/components/options/Place';
import { routeOf } from '@/components/options/route';
import { topics } from './topics';

/** Each feature in a paragraph, with the way to it. */
export const TopicList = () => (
  <section class="card stack" aria-labelledby="help-features">
    <h2 id="help-features">{i18n.t('help.features')}</h2>
    <div class="topics">
      {topics.map(({ id, route }) => (
        <Place key={id} name={id}>
          <h3>{i18n.t(`help.${id}.title`)}</h3>
          <div class="prose">
            <p>{i18n.t(`help.${id}.text`)}</p>
            {route !== null && (
              <p>
                <a href={route}>
                  {i18n.t('help.open', [i18n.t(sectionOf(routeOf(route).page).key)])}
                </a>
              </p>
            )}
          </div>
        </Place>
      ))}
    </div>
  </section>
);
