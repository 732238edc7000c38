/** Tests of components begin after hydration. */
export default function useIsBrowser(): boolean {
  return true;
}
