import { bankCard } from './bank-card.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { calendarDate } from './calendar-date.ts';
import { circularParents } from './circular-parents.ts';
import { consentEndsSoon } from './consent-ends-soon.ts';
import { consentExpired } from './consent-expired.ts';
import { consentIncomplete } from './consent-incomplete.ts';
import { consentMissing } from './consent-missing.ts';
import { coordinateSystem } from './coordinate-system.ts';
import { dateOrder } from './date-order.ts';
import { deadLink } from './dead-link.ts';
import { doubledWord } from './doubled-word.ts';
import { duplicateKey } from './duplicate-key.ts';
import { encodingGbk } from './encoding-gbk.ts';
import { encodingUtf16 } from './encoding-utf16.ts';
import { entryFileName } from './entry-file-name.ts';
import { fieldForm } from './field-form.ts';
import { fieldKind } from './field-kind.ts';
import { fieldLength } from './field-length.ts';
import { fileSize } from './file-size.ts';
import { folderName } from './folder-name.ts';
import { foreignFile } from './foreign-file.ts';
import { frontMatter } from './front-matter.ts';
import { fullWidthColon } from './full-width-colon.ts';
import { futureDate } from './future-date.ts';
import { futureHonor } from './future-honor.ts';
import { garbled } from './garbled.ts';
import { hiddenFile } from './hidden-file.ts';
import { hotLink } from './hot-link.ts';
import { identityNumber } from './identity-number.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { linkAddress } from './link-address.ts';
import { mergeMarkers } from './merge-markers.ts';
import { missingEntryFile } from './missing-entry-file.ts';
import { missingField } from './missing-field.ts';
import { missingPhoto } from './missing-photo.ts';
import { missingSettings } from './missing-settings.ts';
import { misspelling } from './misspelling.ts';
import { mixedLineEnds } from './mixed-line-ends.ts';
import { mobileNumber } from './mobile-number.ts';
import { nameTwins } from './name-twins.ts';
import { namedChild } from './named-child.ts';
import { nestedFolder } from './nested-folder.ts';
import { nulCharacter } from './nul-character.ts';
import { officeTelephone } from './office-telephone.ts';
import { oldLineEnds } from './old-line-ends.ts';
import { openingHours } from './opening-hours.ts';
import { outOfRegion } from './out-of-region.ts';
import { photoBroken } from './photo-broken.ts';
import { photoConsent } from './photo-consent.ts';
import { photoFormat } from './photo-format.ts';
import { photoKind } from './photo-kind.ts';
import { photoMetadata } from './photo-metadata.ts';
import { photoName } from './photo-name.ts';
import { photoPeople } from './photo-people.ts';
import { photoSize } from './photo-size.ts';
import { portrait } from './portrait.ts';
import { publishedTooEarly } from './published-too-early.ts';
import { reference } from './reference.ts';
import { referenceKind } from './reference-kind.ts';
import { reservedField } from './reserved-field.ts';
import { roomAddress } from './room-address.ts';
import { samePlace } from './same-place.ts';
import { sameTitle } from './same-title.ts';
import { scheduled } from './scheduled.ts';
import { stalePlace } from './stale-place.ts';
import { swappedCoordinates } from './swapped-coordinates.ts';
import { symbolicLink } from './symbolic-link.ts';
import { tabIndent } from './tab-indent.ts';
import { textComment } from './text-comment.ts';
import { textComponent } from './text-component.ts';
import { textContents } from './text-contents.ts';
import { textDepth } from './text-depth.ts';
import { textFootnote } from './text-footnote.ts';
import { textLength } from './text-length.ts';
import { textMarkup } from './text-markup.ts';
import { textPhoto } from './text-photo.ts';
import { textProgram } from './text-program.ts';
import { textProperty } from './text-property.ts';
import { toml } from './toml.ts';
import { unknownField } from './unknown-field.ts';
import { unknownFolder } from './unknown-folder.ts';
import { wrongChoice } from './wrong-choice.ts';
import { withdrawnEntry } from './withdrawn-entry.ts';
import { wrongName } from './wrong-name.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import type { Rule } from './rule.ts';

/** Every rule by what it is about. */
export const ruleGroups: Record<string, readonly Rule[]> = {
  文件: [
    encodingGbk,
    encodingUtf16,
    garbled,
    byteOrderMark,
    oldLineEnds,
    mixedLineEnds,
    nulCharacter,
    fileSize,
    mergeMarkers,
  ],
  文件名: [
    folderName,
    entryFileName,
    foreignFile,
    hiddenFile,
    photoName,
    nameTwins,
    unknownFolder,
    missingEntryFile,
    nestedFolder,
    symbolicLink,
    photoFormat,
  ],
  照片: [photoKind, photoBroken, photoSize, photoMetadata],
  字段: [
    toml,
    frontMatter,
    fullWidthColon,
    tabIndent,
    duplicateKey,
    yamlSyntax,
    reservedField,
    unknownField,
    consentMissing,
    consentIncomplete,
    missingField,
    wrongChoice,
    fieldLength,
    fieldKind,
    calendarDate,
    openingHours,
    officeTelephone,
    invisibleCharacter,
    fieldForm,
    missingSettings,
  ],
  正文: [
    textProgram,
    textComment,
    textComponent,
    textProperty,
    textContents,
    textMarkup,
    textDepth,
    textLength,
    linkAddress,
    hotLink,
    textPhoto,
    textFootnote,
  ],
  互相引用: [referenceKind, reference, circularParents, deadLink, missingPhoto, sameTitle],
  地点: [swappedCoordinates, samePlace, outOfRegion, coordinateSystem, stalePlace],
  日期和同意: [
    futureHonor,
    futureDate,
    scheduled,
    dateOrder,
    publishedTooEarly,
    consentExpired,
    consentEndsSoon,
    portrait,
    photoConsent,
    photoPeople,
    withdrawnEntry,
  ],
  个人信息: [identityNumber, bankCard, mobileNumber, roomAddress, namedChild],
  用字: [wrongName, misspelling, doubledWord],
};

/** Every rule, in the same order. */
export const rules: readonly Rule[] = Object.values(ruleGroups).flat();
