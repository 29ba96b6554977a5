package org.anzheng.web.regulator.catalogue;

import java.util.List;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.web.shared.Task;

/**
 * 认证目录列表页面.
 *
 * @param open drafts that wait for somebody
 * @param closed decided and withdrawn ones
 * @param mayOpen whether this reader may draft
 * @param key what the reader's department signs with
 */
public record CatalogueListPage(
    CatalogueVersion current,
    List<Task> open,
    List<Task> closed,
    boolean mayOpen,
    boolean mayRegisterKey,
    String key) {}
