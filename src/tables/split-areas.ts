/**
 * Areas and roles as people list them in one cell: "A; B", line breaks, "A / B", "* A * B", "A, B y C". A comma or a
 * "y" also stands inside one name ("Secretaría de Gobierno, Seguridad y Convivencia"), so they part names only where
 * every part begins as the name of an area or a role does.
 */
export function splitAreas(text: string): readonly string[] {
  const listed = text.split(/[;\n\r•]|\s[/|]\s|(?:^|\s)[*·-]\s+/).flatMap((part) => splitSentence(part.trim()));
  return [...new Set(listed.map((part) => part.trim()).filter((part) => part !== ''))];
}

const AREA_WORD =
  /^(secretar|subsecretar|oficina|direcci|subdirecci|[aá]rea|unidad|gerencia|subgerencia|despacho|dependencia|departamento|grupo|equipo|comit|consejo|divisi|coordinaci|jef|profesional|l[ií]der|asesor|control interno|planeaci|comunicaciones|hacienda|gobierno|personer|contralor|concejo|alcald|empresa|todas|todos|t[eé]cnic|auxiliar|director|gerente|secretari|coordinador)/i;

function splitSentence(text: string): readonly string[] {
  const parts = text.split(/,\s*|\s+(?:y|e)\s+/);
  return parts.length > 1 && parts.every((part) => AREA_WORD.test(part)) ? parts : [text];
}
