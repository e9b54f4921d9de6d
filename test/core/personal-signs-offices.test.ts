import { describe, expect, it } from 'vitest';
import { looksLikePerson } from '../../src/core/personal-signs/offices';

describe('who answers for something', () => {
  it.each(['Marcela', 'marcela upegui', 'Rosa Tabares', 'Wbeimar Kosme', 'PEDRO CANO', 'Juan de la Cruz'])(
    'looks like a person: %s',
    (text) => {
      expect(looksLikePerson(text)).toBe(true);
    },
  );

  it.each([
    ...['Planeación', 'Secretaría de Gobierno', 'Infraestructura', 'Deportes', 'TIC', 'UMATA', 'Prensa', 'Sisbén'],
    ...['Casa de la Cultura', 'Talento Humano', 'Control Interno', 'Todas las dependencias', 'Catastro'],
    ...['Profesional universitario', 'Jefe de la Oficina Jurídica', 'Secretaria de Salud', 'Gestión Documental', ''],
  ])('names an office: %s', (text) => {
    expect(looksLikePerson(text)).toBe(false);
  });
});
