package org.anzheng.scheme.catalogue;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 目录草案已保存: opened or edited; the whole content as it is now. */
@NamedInterface("facts")
public record CatalogueDraftSaved(
    Act act,
    String draft,
    CatalogueDraftTransition transition,
    CatalogueDraftStatus status,
    CatalogueContent content,
    String contentHash)
    implements CatalogueFact {}
