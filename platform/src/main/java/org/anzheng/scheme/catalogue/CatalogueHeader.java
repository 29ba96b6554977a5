package org.anzheng.scheme.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** 目录草案要素: title, days and reasons of a draft. */
@NamedInterface("catalogue")
public record CatalogueHeader(
    String title,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> transitionTo,
    String explanation) {}
