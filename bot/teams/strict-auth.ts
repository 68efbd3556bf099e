import {
  type Activity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  ClaimsIdentity,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector'
import type { BotConfig } from '../config'
import { type SigningKeys, signingKeys } from './signing-keys'
import { TokenRefused, verifyToken } from './verify-token'

const unauthorized = (why: string) => new AuthenticationError(why, 401)

/**
 * Decides whether a request is from our Teams. The SDK's own token check lets forgeries through and
 * prints what it refuses, so the token is verified here; the SDK only carries the result.
 */
export class StrictAuth extends ConfigurationBotFrameworkAuthentication {
  private readonly keys: SigningKeys
  private connector?: Promise<ConnectorClient>
  private tokenClient?: Promise<UserTokenClient>

  constructor(private readonly config: BotConfig) {
    super({}, credentialsOf(config))
    this.keys = signingKeys(config.authority.metadataUrl)
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const { credentials, serviceHosts, tenants, authority } = this.config
    if (!credentials) {
      requireHost(activity.serviceUrl, isLoopback)
      return this.accepted(new ClaimsIdentity([], 'anonymous'))
    }
    if (activity.channelId !== 'msteams') throw unauthorized('channel')
    requireHost(activity.serviceUrl, (host) => serviceHosts.includes(host))
    requireTenant(activity, tenants)
    const { serviceUrl, channelId } = activity
    try {
      const wanted = { issuer: authority.issuer, audience: credentials.appId, serviceUrl, channel: channelId }
      await verifyToken(header, this.keys, wanted)
    } catch (error) {
      throw error instanceof TokenRefused ? unauthorized(error.message) : error
    }
    return this.accepted(new ClaimsIdentity([{ type: 'aud', value: credentials.appId }], true))
  }

  /** The SDK wants clients for every turn; the bot sends by its own, so one of each that is never used will do. */
  private accepted(claimsIdentity: ClaimsIdentity): AuthenticateRequestResult {
    const { audience } = this.config.authority
    const create = () => {
      this.connector ??= this.createConnectorFactory(claimsIdentity).create(audience, audience)
      return this.connector
    }
    return { audience, callerId: '', claimsIdentity, connectorFactory: { create } }
  }

  override createUserTokenClient(claimsIdentity: ClaimsIdentity): Promise<UserTokenClient> {
    this.tokenClient ??= super.createUserTokenClient(claimsIdentity)
    return this.tokenClient
  }
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host)

function requireHost(serviceUrl: string | undefined, allowed: (host: string) => boolean): void {
  const url = serviceUrl && URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined
  const web = url && ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password
  if (!web || !allowed(url.hostname)) throw unauthorized('serviceUrl')
}

/** Each tenant id that is there must be allowed, they must agree, and one must be there. */
function requireTenant({ conversation, channelData }: Activity, allowed: string[]): void {
  const named = [conversation?.tenantId, channelData?.tenant?.id].filter(
    (id) => id !== undefined && id !== null,
  )
  if (named.length === 0 || new Set(named).size > 1 || !named.every((id) => allowed.includes(id)))
    throw unauthorized('tenant')
}

const credentialsOf = ({ credentials }: BotConfig) =>
  new ConfigurationServiceClientCredentialFactory(
    credentials
      ? {
          MicrosoftAppId: credentials.appId,
          MicrosoftAppPassword: credentials.password,
          MicrosoftAppType: 'SingleTenant',
          MicrosoftAppTenantId: credentials.tenantId,
        }
      : {},
  )
