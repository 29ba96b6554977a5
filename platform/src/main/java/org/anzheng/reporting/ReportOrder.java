package org.anzheng.reporting;

import java.util.Optional;

/**
 * 报送要求: which table a file is, and whether it is only to be checked.
 *
 * @param key by which the sender knows the report again
 */
public record ReportOrder(
    ReportTable table, boolean dryRun, String fileName, Optional<String> key) {}
