/**
 * 负载数据: any number of plausible certificates with holders, bodies and histories, for load tests.
 * They come in as bodies report them, a thousand in one transaction, so that everything is
 * journalled, listed and shown as ever. The same seed gives the same certificates.
 */
@NullMarked
package org.anzheng.demonstration.generation;

import org.jspecify.annotations.NullMarked;
