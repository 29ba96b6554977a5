/**
 * Embedded PostgreSQL (内嵌数据库): starts a real PostgreSQL 18 out of its Maven artifact for the
 * default installation and for tests.
 *
 * <p>Owns one folder per database: cluster, password, log and lock. Uses nothing of Anzheng's own.
 * Front door: {@link org.anzheng.postgres.EmbeddedPostgres}.
 */
@NullMarked
package org.anzheng.postgres;

import org.jspecify.annotations.NullMarked;
