/** What an administrator looks at: the tools and their health. */
package org.peerbench.host.admin;
