/**
 * What became of a request to the provider, told so that the caller knows what to do next:
 * - `sent`: taken; `id` is the provider's receipt (BizId of a message, CallId of a call);
 * - `later`: not taken now, nothing went out, the same may be tried again after `afterMs`: busy, nobody at the door, the
 *   number's quota for this minute, hour or day is used up, or something an operator has to mend (key, template, money);
 * - `unclear`: the line broke after the request had left: it may have gone out or not;
 * - `refused`: never as it is (a wrong number, one that refuses us, words that are not let through); `code` is the provider's.
 */
export type ProviderAnswer =
  | { readonly outcome: 'sent'; readonly id: string }
  | { readonly outcome: 'later'; readonly code: string; readonly afterMs: number }
  | { readonly outcome: 'unclear'; readonly code: string }
  | { readonly outcome: 'refused'; readonly code: string }
