/** Pictures are for those who read the document alone: in the browser there is nothing to do. */
export default function SocialCard(): null {
  return null;
}
