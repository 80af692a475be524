/** The language's id, as the manifest registers it; the findings of the server carry it as their source. */
export const LANGUAGE = 'meeting-record';
