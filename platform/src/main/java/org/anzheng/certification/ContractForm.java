package org.anzheng.certification;

/**
 * 合同拟定表: what the contract reviewer adds to the standard clauses and the published fees.
 *
 * @param specialTerms may be blank
 */
public record ContractForm(String specialTerms) {}
