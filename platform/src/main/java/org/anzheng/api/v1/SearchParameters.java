package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 查询参数: what a search can ask for. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "q",
    in = ParameterIn.QUERY,
    description =
        "Words, all of which must stand in number, present or former name of the holder, credit"
            + " code or scope; any two neighbouring characters on")
@Parameter(name = "uscc", in = ParameterIn.QUERY, description = "Credit code of the holder")
@Parameter(name = "category", in = ParameterIn.QUERY, description = "Code of the category")
@Parameter(name = "level", in = ParameterIn.QUERY, description = "Tier or level")
@Parameter(
    name = "status",
    in = ParameterIn.QUERY,
    schema = @Schema(allowableValues = {"VALID", "SUSPENDED", "REVOKED", "CANCELLED", "EXPIRED"}))
@Parameter(
    name = "division",
    in = ParameterIn.QUERY,
    description =
        "GB/T 2260 code of the division where the holder is registered, of 2, 4 or 6 digits;"
            + " 110000 is all of it")
@Parameter(name = "body", in = ParameterIn.QUERY, description = "Approval number of the issuer")
@Parameter(
    name = "expiringBefore",
    in = ParameterIn.QUERY,
    description = "In force today and over before this day",
    schema = @Schema(type = "string", format = "date"))
@Parameter(
    name = "sort",
    in = ParameterIn.QUERY,
    description =
        "relevance (the default with words; ranks no more than 500 and ends there), issued"
            + " (newest first; the default without words), expiry (earliest first; the default"
            + " with expiringBefore and without words), name",
    schema = @Schema(allowableValues = {"relevance", "issued", "expiry", "name"}))
@Parameter(
    name = "limit",
    in = ParameterIn.QUERY,
    description = "Most lines of a page, 1 to 100",
    schema = @Schema(type = "integer", defaultValue = "20"))
@Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
@interface SearchParameters {}
