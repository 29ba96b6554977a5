/**
 * 认证目录制定: how the four departments decide a version of the catalogue together. A draft is opened
 * from the version before, commented on, sent for signature and decided by the fourth signature on
 * the identical content; any edit after a signature voids all of them.
 *
 * <p>Commands: {@link org.anzheng.scheme.catalogue.CatalogueDrafts} and {@link
 * org.anzheng.scheme.catalogue.DepartmentKeys}. What the decided versions say is read from {@link
 * org.anzheng.scheme.Catalogue}. Announces {@link org.anzheng.scheme.catalogue.CatalogueFact}.
 */
@NullMarked
package org.anzheng.scheme.catalogue;

import org.jspecify.annotations.NullMarked;
