package org.anzheng.scheme.catalogue;

import org.anzheng.scheme.UseKind;
import org.springframework.modulith.NamedInterface;

/** 目录影响: how many running cases, living certificates or bodies a change of a category touches. */
@NamedInterface("reads")
public record CatalogueImpact(String category, CategoryChange change, UseKind kind, long count) {}
