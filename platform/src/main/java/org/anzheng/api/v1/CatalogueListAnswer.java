package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** 认证目录列表. */
@Schema(name = "Catalogues")
record CatalogueListAnswer(
    @Schema(description = "The version in force today in Asia/Shanghai") String current,
    @Schema(description = "Newest first") List<CatalogueAnswer> versions) {}
