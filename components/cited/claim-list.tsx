import { plural, t } from '@/components/i18n/translate';
import { Claim, type PlacedClaim } from './claim';
import { groupAccounts } from './group-accounts';

type ClaimListProps = {
  readonly claims: readonly PlacedClaim[];
  /** How many groups stand in view; the rest opens on demand. */
  readonly shown: number;
};

/** Claims in their order; accounts that conflict stand side by side. */
export function ClaimList({ claims, shown }: ClaimListProps) {
  const groups = groupAccounts(claims);
  const rest = groups.slice(shown);
  return (
    <>
      <Groups groups={groups.slice(0, shown)} />
      {rest.length > 0 && (
        <details class="rest">
          <summary>{plural('cited.moreClaims', rest.flat().length)}</summary>
          <Groups groups={rest} />
        </details>
      )}
    </>
  );
}

function Groups({ groups }: { readonly groups: readonly (readonly PlacedClaim[])[] }) {
  return (
    <ul class="claims">
      {groups.map((group) => (
        <li key={group[0]?.id}>
          {group.length > 1 && <p class="accounts-title">{t('cited.accountsDiffer')}</p>}
          <div class={group.length > 1 ? 'accounts' : undefined}>
            {group.map((claim) => (
              <Claim key={claim.id} claim={claim} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
