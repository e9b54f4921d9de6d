import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, redactPersonalData } from '../../src/core/personal-data';
import { findIdentifiers } from '../../src/core/personal-identifiers';

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
  'pasaporte AX123456',
  'pasaporte No. AX 123456',
  'el PPT 1234567',
  'el P.P.T. No. 1234567',
  'historia clínica 52123456',
  'NIT 52123456',
  'NIT 1.020.304.050',
  'https://ejemplo.gov.co/doc?cc=52123456',
  'ejemplo.gov.co/doc?a=b&cedula=52.123.456',
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

const LANDLINES = [
  'Tel. 569 21 21',
  'Teléfono: (604) 569 21 21',
  'teléfono fijo 604 5692121',
  'Tel (4) 569-21-21',
  'fijo 5692121',
  'Teléfonos +57 604 569 21 21',
  '6043214567',
  '(604) 321 4567',
  '(4) 321 4567',
  'Llamar 604 321 45 67',
  'Llamar al 321-4567',
  'llame al número 321 4567',
  'teléfono de Ana es 6043214567',
  '+57 604 321 4567',
] as const;

/** With the address between bars. */
const ADDRESSES = [
  'Vive en la |Calle 12 # 3-45|.',
  'Reside en |Cra. 7 No. 12-30 apto 201|, tercer piso',
  'Notificar en |carrera 7A N° 12 B - 30 sur|.',
  'Dirección: |Cl 10 # 20-30 interior 5 casa 2|',
  '|Avenida 3 Norte # 4-56|, torre de atrás',
  '|Dg. 45 bis # 12-30 Sur|',
  '|Transversal 5 con # 3|'.replace('con # 3', '12-30'),
  '|CALLE 12 No. 3 - 45|',
  '|Calle 12 No 34 56|',
  'Vive en la |KR 45 12 34|, segundo piso',
  'en la |Mz 5 casa 12|, segundo piso',
  '|Manzana B lote 12|',
  'Vive en la |vereda El Roble, finca La Esperanza|.',
  'La quejosa reside en la |finca Buenos Aires, vereda La Clara|',
] as const;

/** With the name between bars. */
const NAMES = [
  'La señora |Ana Gómez| pidió arreglar la vía.',
  'El señor |Juan Carlos Pérez de la Cruz| firmó.',
  'Lo dijo el Sr. |José Ñáñez|, de la vereda.',
  'Habló la Sra. |María del Carmen| y todos la oyeron',
  'Doña |Rosa|, la de la tienda',
  'con don |Luis Alberto Ríos|',
  'La doctora |Diana| explicó',
  'el Dr. |Abel Gallego|',
  'LA SEÑORA |ANA GÓMEZ|, vocera',
  'señor(a) |Ana Gómez|',
  'señora |Ana|. La comunidad respondió',
  'señor |Juan P. Gómez|',
  'la senora |Ana Gomez|',
  'la señora |maría gómez| dijo',
  'señora |ana maría gómez pérez| dijo',
  'doña |rosa| pidió; don |pedro| se fue',
  'señor alcalde |Juan Pérez|',
  'La señora Secretaria de Salud |Ana Ruiz| habló',
  'la ciudadana |Ana María Ruiz|',
  'El peticionario |Juan Pérez| insistió',
  'Los señores |Juan Pérez|, |Luis Ríos| y |Ana Gómez| pidieron',
  'El suscrito |Juan Pérez|, vecino',
  'entre los suscritos, |Aura Balaguera| y el municipio',
  'Acta firmada por |Juan Pérez|',
  'Firmado por: |Ana Gómez Ríos|',
  'Firma: |Ana Gómez|',
  'Atentamente,\n|Ana Gómez|\nVecina',
  'Elaboró: |Marcela Upegui| / contratista',
  'Revisó: |Ana Gómez|',
  '|Ana Gómez|, identificada con C.C. |71.123.456| de Medellín',
  'Lo firmó |Juan Pérez| C.C. N° |71123456|',
  'Contactar a |Ana Gómez| (cel. |300 123 4567|)',
  'Le responde |Ana Gómez|: |ana@correo.co|',
] as const;

/** With what is left of them; what was not hidden keeps its own characters. */
const DISGUISED = [
  ['ana＠gmail.com', '•••'],
  ['ana@gmail．com y Ｂ', '••• y Ｂ'],
  ['Ｌa cédula ５２.１２３.４５６ de a\u200bquí', 'Ｌa cédula ••• de a\u200bquí'],
  ['300\u200b1234567', '•••'],
  ['300\u2011123\u20114567 y co\u2011laboró', '••• y co\u2011laboró'],
  ['c\u200b.c. 52123456', 'c\u200b.c. •••'],
  ['ce\u0301dula 52123456: avanzo\u0301 👩\u200d👧', 'ce\u0301dula •••: avanzo\u0301 👩\u200d👧'],
  ['\ufeff1 \u200b3001234567 1 3109876543', '1 \u200b••• 1 •••'],
  ['••3001234567\u200b', '•••••'],
] as const;

/** With the number of identity between bars, and its name too. */
const UNANNOUNCED = [
  'la señora |Ana Ruiz| |52123456| pidió',
  'Firmado por: |Ana Ruiz|, |52.123.456|',
  '|Pedro Pérez| |52123456|',
  '|Asistió Ana Ruiz|, |52.123.456|',
  '|Asistió Ana Ruiz| (|1.020.304.050|)',
  'vinieron |Luis Ríos| |52 123 456| y |Ana Ruiz| |43123456|',
] as const;

const NOT_NAMES = [
  'El señor Alcalde y la señora Secretaria de Planeación asistieron.',
  'La doctora Secretaria de Salud presentó el informe.',
  'Señor Presidente del Concejo, señores Concejales',
  'Señores Comité de Veeduría',
  'Señora Jueza; señor Personero; Señora Gobernadora',
  'SEÑORES USUARIOS DEL ACUEDUCTO',
  'Secretaría de Planeación y Oficina Asesora Jurídica',
  'La señora de la tienda y el señor del acueducto',
  'Las fiestas de Nuestra Señora del Carmen',
  'Institución Educativa Don Bosco; colegio Doctor Luis López',
  'Doña Juana (relleno sanitario)',
  'Carta de Trato Digno al Ciudadano Plan Anual; la ciudadana participa; el ciudadano Secretario General',
  'La señora pidió arreglar, el señor conductor manifestó, la señora presidenta de la junta',
  'Señor Presidente del Concejo Municipal y señora alcaldesa municipal',
  'Relleno sanitario Doña Juana; hospital Don Diego; parque Doña Ana',
  'Capacitación a señoras cabeza de familia',
  'El doctorado en Gestión Pública',
  'La necesidad identificada con la Mesa de Víctimas',
  'Convenio suscrito por Gobernación de Antioquia',
  'Acuerdo firmado por Campesinos y Alcaldía',
  'Pacto firmado por Secretaría de Gobierno',
  'Firma de convenios con Universidad de Antioquia',
  'Proyecto: Exploradores Rurales del Norte',
  'Aprobó el Concejo Municipal; revisó la Secretaría',
  'Elaboró: Secretaría de Planeación',
  'Revisó: Jefe de la Oficina de Control Interno',
  'Aprobó: Alcaldesa Municipal',
  'SR y DR son siglas; el sr. y la sra. de siempre',
  'Llamar a la Secretaría de Gobierno',
] as const;

const NOT_ADDRESSES = [
  'Pavimentar la Calle 12 entre carreras 3 y 5.',
  'La calle 10 y la carrera 7 quedaron listas en 2024-2025.',
  'Carrera atlética de 5-10 km',
  'Entrega de mercados a domicilio en cada finca',
  'Del 10-12 al 15-12 en la manzana del cuidado',
  'Mesa 5, casa por casa',
  'Pavimentar la carrera 45 12 30 metros; en la calle 12 No 3 de 10',
  'Calle 10 20 2025; carrera 5 10 15 km; K 45 12 34 %',
] as const;

/** What a person has to say: with what may be somebody's between bars. */
const QUESTIONS = [
  'Anualmente |Juan Valdez| compra café',
  '|Ana Ruiz| $ 52.123.456; |Juan Pérez| 52.123.456 pesos',
  'Visita a la |finca La Esperanza|, predio piloto',
  'Los jóvenes que viven en la |vereda El Chuscal|',
  '|vereda Don Diego|; |barrio Doña Ana|',
  'Reside en |Santa Elena|, con su madre',
  'Jornada en la Alcaldía, |Calle 10 # 20-30|, de 8 a 12.',
  'Sede de la Casa de la Cultura (|Cra. 5 # 6-78|)',
  'El conmutador |604 569 21 21| y la línea de atención |5692121|',
  'PBX |604 321 45 67|; línea anticorrupción |(604) 321 4567|',
  'Cuenta Corriente |52123456|',
  'Firmaron |1.020.304.051| y |1.128.304.052|',
  'Entregado a |1037123456| en la oficina',
  'La beneficiaria con ficha 12 dejó |43123456| como dato',
  'Nacida el |12 de marzo de 1990|; fecha de nacimiento: |03/04/1985|',
  'Consignar en la cuenta de ahorros No. |123-456789-01|',
  'Vehículo de placas |ABC 123| y |XYZ12D|',
  'La casa está en |6.2451, -75.5742|',
  'Instagram: |@ana_ruiz93|',
] as const;

const INNOCENT = [
  'Presupuesto Participativo 52.123.456; Valor Total, 35.123.456; Inversión Social (150.123.456)',
  'Parque Principal 150.000.000; Mercado Campesino $ 52.123.456; Plaza Mayor 52.123.456 pesos',
  'Puerto Berrío 123.456 habitantes; Norte de Santander 1.234.567; Vivero Local 123.456 árboles',
  'SECOP II 5212345; Contrato Marco 4600012345; Jornada Mundial 20260312',
  'por valor de 1.050.000.001; $ 1.050.123.456; 1.050.123.456 pesos; se invirtieron 1.034.123.456',
  'Punto Verde 6.2451, -75.5742; radicado 1.050.123.456',
  ...NOT_NAMES,
  ...NOT_ADDRESSES,
  'Teléfono 123; línea 5.692.121 pesos; teléfonos: 2.500.000 pesos.',
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
  '300 1234 567 árboles sembrados',
  'El convenio 6043214567 y $ 604 321 4567; 6043214567 pesos',
  'NIT 890901234, NIT 890.980.577-0 y NIT 900.123.456-7',
  'Vea https://ejemplo.gov.co/doc?id=52123456',
  'Presentación PPT 2024-2025; (2) 350.000.000; (1) 2500000 pesos',
  'Huella a93001234567f0.',
  'Indicador 300/123/4567',
  'Comuna 3, 0012 hogares, 345 predios y 67 fincas.',
] as const;

describe('what is personal data', () => {
  it.each(MOBILES)('the mobile %s', (mobile) => {
    const text = `Llame a la vecina al ${mobile}, en la tarde.`;
    expect(findPersonalData(text)).toMatchObject({
      kinds: ['phone'],
      redacted: 'Llame a la vecina al •••, en la tarde.',
    });
  });

  it.each(EMAILS)('the address %s', (email) => {
    expect(findPersonalData(`Escribir a ${email}.`)).toMatchObject({
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

  it.each(LANDLINES)('the announced phone %s', (phone) => {
    const finding = findPersonalData(`Informes: ${phone}, en la mañana`);
    expect(finding?.kinds).toEqual(['phone']);
    expect(finding?.redacted).not.toMatch(/\d/);
  });

  it.each(ADDRESSES)('the address in «%s»', (marked) => {
    const finding = findPersonalData(marked.replace(/\|/g, ''));
    expect(finding).toMatchObject({ kinds: ['address'], redacted: marked.replace(/\|[^|]*\|/g, '•••') });
  });

  it.each(NAMES)('the name in «%s»', (marked) => {
    const finding = findPersonalData(marked.replace(/\|/g, ''));
    expect(finding?.kinds).toContain('name');
    expect(finding?.redacted).toBe(marked.replace(/\|[^|]*\|/g, '•••'));
  });

  it.each(UNANNOUNCED)('the number that nothing announces in «%s»', (marked) => {
    const finding = findPersonalData(marked.replace(/\|/g, ''));
    expect(finding?.kinds).toContain('identity');
    expect(finding?.redacted).toBe(marked.replace(/\|[^|]*\|/g, '•••'));
  });

  it.each(QUESTIONS)('a question: «%s»', (marked) => {
    const finding = findPersonalData(marked.replace(/\|/g, ''));
    expect(finding?.certainty).toBe('question');
    expect(finding?.redacted).toBe(marked.replace(/\|[^|]*\|/g, '•••'));
  });

  it('a phone one can dial from a link', () => {
    expect(redactPersonalData('Grupo: https://wa.me/573001234567')).not.toMatch(/\d/);
    expect(redactPersonalData('https://api.whatsapp.com/send?phone=573001234567')).not.toMatch(/\d{4}/);
  });

  it.each(DISGUISED)('in what looks the same: %s', (text, redacted) => {
    expect(redactPersonalData(text)).toBe(redacted);
    expect(redactPersonalData(redacted)).toBe(redacted);
  });

  it('in identifiers that look the same', () => {
    expect(findIdentifiers('cédula ５２１２３４５６')).toEqual(['identity']);
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

  it('the entity’s own address, and no other of its domain', () => {
    const text = 'Escriba a Participa@ejemplo.gov.co';
    expect(findPersonalData(text, ['participa@ejemplo.gov.co '])).toBeNull();
    expect(redactPersonalData(`${text} o a ana@gmail.com`, ['participa@ejemplo.gov.co'])).toBe(`${text} o a •••`);
    // Those of officials carry their names.
    expect(redactPersonalData(`${text} o a ana.ruiz@ejemplo.gov.co`, ['participa@ejemplo.gov.co'])).toBe(
      `${text} o a •••`,
    );
  });

  it('that address alone of the cell in which the entity wrote it', () => {
    const cell = 'participa@ejemplo.gov.co, ana@gmail.com, señora Ana Ruiz 310 555 1234';
    expect(redactPersonalData(cell, [cell])).toBe('participa@ejemplo.gov.co, •••, señora ••• •••');
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
/** Secrets that a text without any other could not give away. */
const address = fc
  .record({
    road: fc.constantFrom('Calle', 'Cra.', 'carrera', 'Cl', 'Dg.', 'AV', 'Transversal'),
    numbers: fc.tuple(
      fc.integer({ min: 1, max: 180 }),
      fc.integer({ min: 1, max: 180 }),
      fc.integer({ min: 1, max: 99 }),
    ),
    sign: fc.constantFrom(' # ', ' No. ', ' N° ', ' #', ' '),
    inside: fc.constantFrom('', ' apto 201', ' interior 3', ' sur'),
  })
  .map(({ road, numbers: [one, two, three], sign, inside }) => `${road} ${one}${sign}${two}-${three}${inside}`);
const person = fc
  .record({
    title: fc.constantFrom('señora', 'Señor', 'don', 'Doña', 'la Sra.', 'el Dr.', 'doctora', 'firmado por', 'Firma:'),
    name: fc.constantFrom('Ana', 'José', 'María del Carmen', 'Ñáñez', 'Luz-Mary'),
    surname: fc.constantFrom('Gómez', 'de la Cruz', 'Ríos Pérez', 'Zuluaga O’Neill'),
  })
  .map(({ title, name, surname }) => `${title} ${name} ${surname}`);
const words = fc.constantFrom(
  'La comunidad pidió arreglar la vía',
  'según la Ley 1757 de 2015',
  'con presupuesto de $ 150.000.000',
  'en la cabecera municipal',
  'el 19 de abril de 2026',
  'contrato 4600012345',
  'asistieron 312 personas',
  'atendió la señora alcaldesa',
  'M001; A012',
);
const JOINTS = [', ', '. ', '; ', ' y ', ' - ', '\n', ' (', '): '] as const;

describe('redaction, whatever is planted in Spanish sentences', () => {
  const planted = fc
    .array(
      fc.record({
        before: words,
        secret: fc.oneof(mobile, identity, email, address, person),
        joint: fc.constantFrom(...JOINTS),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
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
          const surname = /\S+$/.exec(secret)?.[0] ?? '';
          expect(redacted).not.toContain(digits === '' ? surname : secret.replace(/^\D+/, ''));
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

  it('takes no longer for each title in a long list of them', () => {
    const started = Date.now();
    expect(findPersonalData('señor alcalde '.repeat(3000))).toBeNull();
    expect(Date.now() - started).toBeLessThan(1500);
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
