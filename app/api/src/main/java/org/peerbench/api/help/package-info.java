/** Help pages. */
package org.peerbench.api.help;
