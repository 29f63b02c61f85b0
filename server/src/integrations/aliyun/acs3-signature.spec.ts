import { signed } from './acs3-signature.js'

/** The worked example of the provider's handbook ("V3 request syntax and signature method", fixed parameters). */
const EXAMPLE = {
  host: 'ecs.cn-shanghai.aliyuncs.com',
  action: 'RunInstances',
  version: '2014-05-26',
  params: { RegionId: 'cn-shanghai', ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd' },
  date: '2023-10-26T10:22:32Z',
  nonce: '3156853299f313e23d1673dc12e1703d',
}
const KEY = { keyId: 'YourAccessKeyId', keySecret: 'YourAccessKeySecret' }

describe('the signature of a call', () => {
  it('is the one of the provider’s own example', () => {
    expect(signed(EXAMPLE, KEY).headers['authorization']).toBe(
      'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;' +
        'x-acs-date;x-acs-signature-nonce;x-acs-version,' +
        'Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    )
  })

  it('encodes what a query must not hold, letters of every script included', () => {
    const { query } = signed({ ...EXAMPLE, params: { b: "井盖 (a)*'!~", a: '1' } }, KEY)
    expect(query).toBe('a=1&b=%E4%BA%95%E7%9B%96%20%28a%29%2A%27%21~')
  })
})
