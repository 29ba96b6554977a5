/**
 * 文书: turns a typed paper into a signed document, PDF (PDF/A-2u, PDF/UA-1) or OFD (GB/T 33190), and
 * keeps what was made, so that the same paper is always the same bytes.
 *
 * <p>Knows no other module's nouns: whoever has a record to put on paper fills in a {@link
 * org.anzheng.documents.Paper} and calls {@link org.anzheng.documents.Documents}. Owns the fonts,
 * the signing keys of issuers and the made documents.
 */
@ApplicationModule(displayName = "文书", allowedDependencies = "kernel")
@NullMarked
package org.anzheng.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
