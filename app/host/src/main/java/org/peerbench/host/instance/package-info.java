/** What this folder is for: live work, or a demonstration with fictional data; never both. */
package org.peerbench.host.instance;
