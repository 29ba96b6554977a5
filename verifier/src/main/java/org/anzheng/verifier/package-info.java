/**
 * The command-line verifier for relying parties (离线核验): reads a file and its trust list, asks no
 * server, and gives one verdict per property P1 to P6 of the trust log.
 */
@NullMarked
package org.anzheng.verifier;

import org.jspecify.annotations.NullMarked;
