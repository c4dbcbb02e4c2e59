/** Copies that hold the same do no harm and are only told; where they differ, nobody knows which one is meant. */
export const repeatedCode = (same: boolean): 'JY1108' | 'JY1123' => (same ? 'JY1123' : 'JY1108');
