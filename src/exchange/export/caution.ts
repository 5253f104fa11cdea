/** 示意 travels with every export, and nothing measured on it is a basis for anything (truth rule 6). */
export const schematicCaution = '示意，不可作量算依据';
