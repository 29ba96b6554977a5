package org.anzheng.documents;

/**
 * 署名单位: whose act a document is, and whose key signs it.
 *
 * @param key stable name of the signing key's owner, such as an approval number
 * @param name as it stands on the seal
 * @param specimen whether seal and key are for demonstration only, and say so
 */
public record Signatory(String key, String name, boolean specimen) {}
