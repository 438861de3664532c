import type { UpdateWinningCarrierInput } from '../carriers/carrier-inputs.ts'

/** How each platform is reached (R14.3). One that is not named here has nobody on record yet. */
export const PLATFORMS: Readonly<Record<string, Omit<UpdateWinningCarrierInput, 'id'>>> = {
  'Zoom Phone': {
    portingContact: 'porting-desk@zoom.example',
    nocPhone: '888-555-0142',
    portalUrl: 'https://porting.zoom.example',
  },
  RingCentral: {
    portingContact: 'number-porting@ringcentral.example',
    nocPhone: '877-555-0163',
    portalUrl: 'https://porting.ringcentral.example',
  },
  'Webex Calling': {
    portingContact: 'pstn-orders@webex.example',
    nocPhone: '866-555-0171',
    portalUrl: 'https://pstn.webex.example',
  },
  // Its NOC is asked for when the first port night comes near.
  'Microsoft Teams Phone': {
    portingContact: 'porting-requests@teams.example',
    portalUrl: 'https://teams.example/porting',
  },
}
