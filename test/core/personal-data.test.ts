import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, redactPersonalData } from '../../src/core/personal-data';

const MOBILES = [
  '3001234567',
  '300 123 4567',
  '300 123 45 67',
  '300-123-4567',
  '300.123.4567',
  '300.123.45.67',
  '(300) 123 4567',
  '(300)1234567',
  '300 1234567',
  '300-1234567',
  '300 12 34 567',
  '300 – 123 – 4567',
  '300 123\u00a04567',
  '+573001234567',
  '+57 300 123 4567',
  '(+57) 300 123 4567',
  '+57-300-1234567',
  '573001234567',
  '57 300 1234567',
  '0057 300 123 4567',
] as const;

const EMAILS = [
  'juan.perez@gmail.com',
  'JUAN_PEREZ@HOTMAIL.COM',
  'maría.núñez@ejemplo.gov.co',
  'a+b@x.co',
  'juan.perez @ gmail.com',
  'juan.perez(arroba)gmail.com',
  'juan.perez arroba gmail.com',
  'juan.perez[at]gmail . com',
] as const;

const IDENTITIES = [
  'C.C. 71.123.456',
  'c.c. 71123456',
  'CC 71.123.456',
  'CC71123456',
  'C. C. No. 71.123.456',
  'cc: 71 123 456',
  'C.C. N° 1.037.123.456',
  "C.C. 71'123.456",
  'cédula de ciudadanía No. 1.037.123.456',
  'cedula 71.123.456',
  'cédula de ciudadanía expedida en Medellín 71.123.456',
  'cédulas 71.123.456 y 43.567.890',
  'cédula de extranjería 345678',
  'identificado con 71123456',
  'identificada con la cédula número 43.123.456',
  'identificados con C.C. 71.123.456, 43.567.890',
  'T.I. 1.037.123.456',
  'TI 1037123456',
  'tarjeta de identidad 1037123456',
  'documento de identidad N.º 71.123.456',
  'Documento: 71123456',
  'NUIP 1037123456',
  'registro civil 1037123456',
  'R.C. 1037123456',
  'pasaporte número 12345678',
] as const;

const INNOCENT = [
  'El presupuesto es de $ 3.001.234.567 para la vigencia 2026.',
  'Se destinaron 3.500.000.000 de pesos.',
  'Cuesta $3001234567 según el CDP.',
  'Son 3001234567 pesos.',
  'Contrato 4600012345 de 2025.',
  'Contrato No. 3001234567.',
  'Convenio 3001234567 con la universidad.',
  'Proceso CO1.BDOS.3001234567 en SECOP.',
  'Radicado número 3001234567.',
  'Código BPIN 2023054000123.',
  'Ley 1757 de 2015, artículo 110; Decreto 1081 de 2015.',
  'Resolución 1519 de 2020, CONPES 3918 y Acuerdo 012.',
  'Documento CONPES 3918 de 2018.',
  'El documento 2024-2025 se ajustó.',
  'Del 30-12-2026 10:00 al 31-12-2026 12:30.',
  'Enero 2026, 19 y 20 de abril de 2026.',
  'Asistieron 1.037.123 personas en 300 veredas y 312 barrios.',
  'M001; A012, R003 y P1203.',
  'Área de T.I. con presupuesto de 150.000.000.',
  'Para ti 150.000.000 de pesos.',
  'Cédula catastral 050010101000300123456789.',
  'NIT 890.983.674-0.',
  'NIT 301.234.567-8',
  'Informe en https://ejemplo.gov.co/2026/3001234567/acta-71123456.pdf',
  'Vea https://drive.google.com/file/d/1A2b3001234567x/view?id=3001234567',
  'ejemplo.gov.co/archivos/3001234567.pdf',
  'https://www.google.com/maps/@6.0589,-75.5015,15z',
  'Síganos en @alcaldia.elretiro y @participa',
  'El 75.3001234567 % de la meta; avance de 300.123.456,78.',
  'Proyecto identificado con código 120045 y con BPIN 2023004050012.',
  'Línea 018000 123 456 y emergencias 123.',
  'Huella a93001234567f0.',
  'Indicador 300/123/4567',
  'Comuna 3, 0012 hogares, 345 predios y 67 fincas.',
] as const;

describe('what is personal data', () => {
  it.each(MOBILES)('the mobile %s', (mobile) => {
    const text = `Llame a doña Ana al ${mobile}, en la tarde.`;
    expect(findPersonalData(text)).toEqual({
      kinds: ['phone'],
      redacted: 'Llame a doña Ana al •••, en la tarde.',
    });
  });

  it.each(EMAILS)('the address %s', (email) => {
    expect(findPersonalData(`Escribir a ${email}.`)).toEqual({
      kinds: ['email'],
      redacted: 'Escribir a •••.',
    });
  });

  it.each(IDENTITIES)('the number in «%s»', (identity) => {
    const finding = findPersonalData(`Firmó ${identity} el acta.`);
    expect(finding?.kinds).toEqual(['identity']);
    expect(finding?.redacted).not.toMatch(/\d/);
    expect(finding?.redacted).toMatch(/^Firmó .*••• el acta\.$/);
  });

  it('a phone one can dial from a link', () => {
    expect(redactPersonalData('Grupo: https://wa.me/573001234567')).not.toMatch(/\d/);
    expect(redactPersonalData('https://api.whatsapp.com/send?phone=573001234567')).not.toMatch(/\d{4}/);
  });

  it('every one of several', () => {
    expect(redactPersonalData('3001234567/3109876543 - 3151112233; ana@x.co y C.C. 71.123.456')).toBe(
      '•••/••• - •••; ••• y C.C. •••',
    );
  });

  it('a mobile that a label announces, whatever it is stuck to', () => {
    expect(redactPersonalData('Tel.3001234567 CEL-3109876543 cel:3151112233')).toBe('Tel.••• CEL-••• cel:•••');
  });
});

describe('what is not', () => {
  it.each(INNOCENT)('%s', (text) => {
    expect(findPersonalData(text)).toBeNull();
  });

  it('the entity’s own address', () => {
    const text = 'Escriba a Participa@ejemplo.gov.co';
    expect(findPersonalData(text, ['participa@ejemplo.gov.co '])).toBeNull();
    expect(redactPersonalData(`${text} o a ana@gmail.com`, ['participa@ejemplo.gov.co'])).toBe(`${text} o a •••`);
  });

  it('a text without any of it, which comes back as it was', () => {
    expect(redactPersonalData('Se acordó  mejorar\nla vía.')).toBe('Se acordó  mejorar\nla vía.');
  });
});

/** Other digits in one of the usual spellings: the last ten of it are the number. */
const mobile = fc
  .record({ number: fc.stringMatching(/^3\d{9}$/), spelling: fc.constantFrom(...MOBILES) })
  .map(({ number, spelling }) => {
    const country = spelling.replace(/\D/g, '').length - number.length;
    let at = -country;
    return spelling.replace(/\d/g, (digit) => number[at++] ?? digit);
  });
const identity = fc
  .record({
    label: fc.constantFrom('C.C.', 'CC', 'cédula', 'cédula de ciudadanía No.', 'identificada con', 'T.I.', 'TI'),
    digits: fc.integer({ min: 1_000_000, max: 1_999_999_999 }),
    mark: fc.constantFrom('', '.', ','),
  })
  .map(({ label, digits, mark }) => `${label} ${String(digits).replace(/\B(?=(\d{3})+(?!\d))/g, mark)}`);
const email = fc
  .tuple(fc.stringMatching(/^[a-z][a-z.]{0,8}[a-z]$/), fc.constantFrom('gmail.com', 'hotmail.com', 'ejemplo.gov.co'))
  .map(([name, host]) => `${name}@${host}`);
const words = fc.constantFrom(
  'La comunidad pidió arreglar la vía',
  'según la Ley 1757 de 2015',
  'con presupuesto de $ 150.000.000',
  'en la vereda El Chuscal',
  'el 19 de abril de 2026',
  'contrato 4600012345',
  'asistieron 312 personas',
  'atendió la señora Ana Gómez',
  'M001; A012',
);
const JOINTS = [', ', '. ', '; ', ' y ', ' - ', '\n', ' (', '): '] as const;

describe('redaction, whatever is planted in Spanish sentences', () => {
  const planted = fc
    .array(fc.record({ before: words, secret: fc.oneof(mobile, identity, email), joint: fc.constantFrom(...JOINTS) }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => ({
      text: `${parts.map(({ before, secret, joint }) => `${before}${joint}${secret}`).join(', ')}.`,
      secrets: parts.map(({ secret }) => secret),
    }));

  it('leaves none behind and is the same done twice', () => {
    fc.assert(
      fc.property(planted, ({ text, secrets }) => {
        const redacted = redactPersonalData(text);
        for (const secret of secrets) {
          const digits = secret.replace(/\D/g, '');
          expect(redacted).not.toContain(digits === '' ? secret : secret.replace(/^\D+/, ''));
        }
        expect(redacted).not.toMatch(/@|3\d{9}/);
        expect(redactPersonalData(redacted)).toBe(redacted);
        expect(findPersonalData(redacted)).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing in sentences without any', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(findPersonalData(`${parts.join(', ')}.`)).toBeNull();
      }),
    );
  });

  it('ends on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'3571 .,-()@aC.c:/•y'), maxLength: 60 }), (text) => {
        const redacted = redactPersonalData(text);
        expect(redactPersonalData(redacted)).toBe(redacted);
      }),
      { numRuns: 500 },
    );
  });
});
