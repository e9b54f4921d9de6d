// What may be published is a type of its own, made in one place. Each line below a directive must fail to compile.
import type { Assessment } from '../../src/core/assess';
import { indicatorResource } from '../../src/views/open-data/figure-resources';
import { type CleanAssessment, type InternalAssessment, publicAssessment } from '../../src/views/public-assessment';

declare const assessment: Assessment;
declare const clean: CleanAssessment;
declare const internal: InternalAssessment;

indicatorResource(publicAssessment(clean));

// @ts-expect-error: an assessment over texts that nobody scanned is not published
publicAssessment(assessment);
// @ts-expect-error: figures leave after the small counts were kept back, not before
indicatorResource(clean);
// @ts-expect-error: what is for internal documents is not for public ones
indicatorResource(internal);
// @ts-expect-error: what the public is not told is not there to reach for
publicAssessment(clean).issues;
