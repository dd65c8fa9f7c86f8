/** Owes the file its stub: plum spine with the three notches, the code to copy on paper, name, place, content, size. */
import { Fragment } from 'preact';
import { Spine } from '../controls/Spine.tsx';
import { sizeInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { MadeFile } from './handover-maker.ts';

export function CodeStub(props: { made: MadeFile; saved: boolean; tooBig: boolean }) {
  const { t, lang } = useWords();
  const { made, saved, tooBig } = props;
  const lines = t('handover.leaves.lines', { count: made.entries });
  const photos = t('handover.leaves.photos', { count: made.photos });
  return (
    <section class="stub">
      <Spine />
      <div class="stub-body">
        <div class="stub-words">
          <p class="small second">{t('handover.ready.code')}</p>
          <p class="stub-code mono" data-testid="file-code" dir="ltr">
            {made.code.split('-').map((group, at) => (
              <Fragment key={at}>
                {at === 0 ? null : (
                  <>
                    -<wbr />
                  </>
                )}
                <span class="unbroken">{group}</span>
              </Fragment>
            ))}
          </p>
          <p>{t('handover.ready.write')}</p>
          <dl class="stub-facts">
            <dt class="small second">{t('handover.ready.name')}</dt>
            <dd>
              <strong data-testid="file-name">
                <bdi dir="ltr">{made.name}</bdi>
              </strong>
            </dd>
            <dt class="small second">{t('handover.ready.where')}</dt>
            <dd>
              <span role="status">
                {t(saved ? 'handover.ready.folder' : 'handover.ready.folderNot')}
              </span>
            </dd>
            <dt class="small second">{t('handover.ready.inside')}</dt>
            <dd>
              {lines}, {photos}
            </dd>
          </dl>
          <p class="small second">{t('handover.ready.checked')}</p>
        </div>
        <div class="stub-size">
          <p class="count" data-testid="file-size">
            {sizeInWords(made.size, lang)}
          </p>
          {tooBig ? (
            <>
              <p>
                <strong>{t('handover.ready.tooBig')}</strong>
              </p>
              <p class="small second">{t('handover.ready.limit')}</p>
            </>
          ) : (
            <p>{t('handover.ready.fits')}</p>
          )}
        </div>
      </div>
    </section>
  );
}
