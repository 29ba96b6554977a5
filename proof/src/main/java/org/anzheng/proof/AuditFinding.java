package org.anzheng.proof;

/**
 * One thing that is wrong with a log (监视发现).
 *
 * @param where file, entry, list or certificate
 */
public record AuditFinding(AuditKind kind, String where) {}
